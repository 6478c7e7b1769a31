import type { LineRule } from "./line-rule.js";

/** What pages put around and between the words of a notice. */
export const pageLines: readonly LineRule[] = [
  {
    name: "inline-link",
    kind: "noise",
    pattern:
      /^(?:(?:>+|»|►|→)\s*(?:read|see|watch|related|more)\b|[-–•*+]\s*(?:read (?:more|also)|see also|related)\s*:)/i,
    examples: [
      ">> Read more: Paper mills must find another source before October 1",
      "» See also: Prices rise",
      "- Read more: How to open a health book",
    ],
    counterExamples: [
      "Read the plan and report before October 1.",
      "- Read more reports of provinces and sum them up.",
    ],
  },
  {
    name: "page-number",
    kind: "noise",
    holds: /\d/,
    longest: 20,
    pattern: /^(?:[-–—]{1,2}\s?(?:page\s)?\d{1,3}\s?[-–—]{1,2}|page\s\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?)$/i,
    examples: ["- 2 -", "– 14 –", "Page 3", "page 2 of 7"],
    counterExamples: ["- 2026", "Page 3 shall be replaced.", "2", "- 12 provinces"],
  },
  {
    name: "page-number-in-the-middle",
    kind: "noise",
    holds: /\d/,
    longest: 3,
    // A bare number at the left edge may be that of a row or an item.
    indent: 10,
    pattern: /^\d{1,3}$/,
    examples: ["2", "14"],
    counterExamples: ["2.", "(2)"],
  },
  {
    name: "page-tools",
    kind: "noise",
    longest: 100,
    pattern:
      /^\[?(?:print(?: this page)?|send (?:to (?:a )?friends?|by e-?mail)|e-?mail this|back to top|save|font size)\]?(?:$|\s{0,3}[|[•·][\w\s|[\]•·-]{0,80}$)/i,
    examples: [
      "Print | Send to a friend | Back to top",
      "[Print] [Send by e-mail] [Back to top]",
      "Back to top",
      "Send to friend | Print",
    ],
    counterExamples: ["Print the textbooks before August 15.", "Send by email the list of schools to the Ministry."],
  },
  {
    name: "source",
    kind: "noise",
    pattern:
      /^(?:\(?(?:source|according to|translated by|via)\s*:(?!.{2,40}\|\s?(?:updated?|posted|published)\b)|source pdf link|click to |https?:\/\/|www\.|share\b.{0,40}$|follow us|print this|download |subscribe|tags?\s*:|keywords?\s*:|please leave a comment|write a comment|invite (?:the )?readers to |photo\s*:|video\s*:)/i,
    examples: [
      "Source: https://example.org/a.html",
      "Click to access X.pdf",
      "Share on Facebook",
      "Tags: finance",
      "Invite readers to watch more videos:",
    ],
    counterExamples: [
      "Source separation of waste must start in 2026.",
      "Source: Trade Portal | Updated: 18/12/2025 10:15 | Category: Domestic trade",
      "Share the data with the Ministry of Public Security before June 30, 2026 and report to the Prime Minister.",
    ],
  },
  {
    name: "republishing",
    kind: "noise",
    holds: /source|copyright|©/i,
    longest: 300,
    pattern:
      /^(?:(?:©|\(c\)|copyright\b(?: (?:©|belongs|by|\d{4})|\s?:)).{0,280}|(?:[^.]{0,120}\. )?please (?:cite|credit|acknowledge|specify|state|indicate|quote) the source (?:when|if|upon) (?:republish|re-?publi|reprint|re-?post|re-?us|us|quot|copy|shar)ing\b.{0,80})$/i,
    examples: [
      "Please cite the source when republishing.",
      "Copyright: Government News. All rights reserved. Please cite the source when republishing.",
      "Copyright belongs to the Portal of Gia Lai province.",
      "© 2026 Ministry of Finance",
      "Electronic portal of the province. Please credit the source when using information from this website.",
    ],
    counterExamples: [
      "Copyright infringement must be handled before June 30.",
      "Copyright holders shall register. The Ministry shall cite the source of the data.",
      "Newspapers shall state the source of the pollution.",
    ],
  },
  {
    name: "about-translation",
    kind: "noise",
    holds: /translation|version/i,
    pattern:
      /^[*\s]{0,4}\(?(?:disclaimer\s*:\s*)?(?:(?:all |any )?(?:comments?|remarks?|suggestions?|feedback|complaints?|questions?)\b[^.]{0,60}\b(?:on|about|regarding|concerning) (?:the quality of )?(?:this|the) (?:english )?translation\b[^.]{0,60}\b(?:sent|addressed|directed|forwarded|reported)\b|this (?:is an |english |unofficial ){0,2}(?:translation[).]{0,2}$|(?:translation|version)\b.{0,80}(?:\bfor (?:information|reference)|\bunofficial\b))|(?:unofficial|reference|informal) (?:english )?translation\b)/i,
    examples: [
      "This translation is made for reference purposes only. Users should consult the Vietnamese version.",
      "Unofficial translation. Remarks on the wording should be sent to the editors.",
      "(This is an unofficial translation)",
      "* All comments, suggestions and complaints on the quality of this translation should be sent to the help desk.",
      "Any remarks about the translation may be addressed to the publisher.",
    ],
    counterExamples: [
      "This version of the plan shall be submitted to the Government.",
      "Translation of the Law into English must be completed before June 30.",
      "All comments on the draft Law should be sent to the Ministry of Justice before June 30.",
    ],
  },
  {
    name: "caption",
    kind: "caption",
    pattern:
      /(?:\((?:photo|illustration|illustrative photo|image|source|graphic)s?\b[^()]*\)\.?$|[–—-] ?(?:(?:[A-Z]{2,}\/)?[A-Z]{2,} )?photos?\b[^.]{0,60}$|\bphotos?(?: by)?: [^.]{1,60}$|^photo caption|^(?:photo|illustration|image|graphic)\b[^.]{0,80}$|- image \d+$|- photo \d+\.?$)/i,
    examples: [
      "Prime Minister speaks at the meeting (Photo: VGP/Nhat Bac)",
      "The meeting was held in late July – Photo: VGP",
      "A lineman checks insulators. — VNA/VNS Photo Huy Hung",
      "A port officer scans a logbook. Photo: Dang Huu",
      "Creating breakthroughs - image 1",
    ],
    counterExamples: [
      "The Ministry shall collect photos of the sites before June 30.",
      "Photos of each project must be sent to the Ministry of Finance by July 1.",
    ],
  },
  {
    name: "contact",
    kind: "noise",
    holds: /\d|@/,
    longest: 200,
    pattern:
      /^(?!.{4,60}\s{4}(?:ref\b|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9} \d{4}$))(?:contacts?(?: us)?|address|tel(?:ephone)?|hotline|phone|fax|e-?mail|website|editorial office|licen[cs]e(?: no)?|[a-z ]{0,60}(?:newspaper|portal|magazine)\. licen[cs]e no)\s?[.:]\s?\S/i,
    examples: [
      "Government Electronic Newspaper. License No. 137/GP-TTDT",
      "Contact: 71 Hang Trong, Hanoi | Advertising: 024 3825 4231",
      "Tel: 024.37335604",
      "Email: a@example.org",
    ],
    counterExamples: [
      "Contact the owners before June 30.",
      "Address the causes of delay by June 30.",
      "TELEPHONE:  281 6640                   REF: LHD 2/9/31 IV (18)",
      "Tel. 0261 33870          Ref. DWS 6/3",
      "FAX:        264 1185                   8th August 2024",
      "Phone: 0261 33871      21 May 2023",
    ],
  },
  {
    // Pages put advertisements between paragraphs too: what follows goes on.
    name: "advertisement",
    kind: "noise",
    pattern: /^(?:advertisements?|advertising|sponsored(?: content)?|ad)\s*:?$/i,
    examples: ["Advertisement", "ADVERTISEMENT", "Sponsored content"],
    counterExamples: ["Advertisement of medicines must be licensed.", "Ad hoc inspections shall be carried out."],
  },
  {
    name: "newsletter",
    kind: "noise",
    longest: 160,
    pattern:
      /^(?:sign up|subscribe|register)\s(?:now |here |today )?(?:for|to)\s(?:our|the free|this) [^.]{0,60}\b(?:newsletters?|bulletins?|e-?mail alerts?|daily brief(?:ing)?|channel)\b/i,
    examples: [
      "Sign up for our weekly newsletter on transport and ports.",
      "Subscribe to our channel for more news",
      "Subscribe now to the free daily briefing",
    ],
    counterExamples: [
      "Register for the training of clerks before June 30.",
      "Subscribe to the bulletins of the hydrometeorological station.",
    ],
  },
  {
    // At the foot of what a law firm writes.
    name: "disclaimer",
    kind: "noise",
    pattern:
      /^(?:this|the) [^.]{0,120}\b(?:does not|is not intended to|should not be (?:taken|relied (?:up)?on) (?:to|as)|do not) (?:constitute |be )?(?:legal|professional|tax|investment) advice\b/i,
    examples: [
      "This alert is provided for general information only and does not constitute legal advice. Nobody should act on it alone.",
      "The content of this page is not intended to constitute professional advice.",
    ],
    counterExamples: ["The Department of Justice provides legal advice to farmers."],
  },
  {
    name: "rule",
    kind: "noise",
    pattern: /^[\s\-–—_=*.•|]+$/,
    examples: ["-------", "_____", "***"],
    counterExamples: ["- Report monthly"],
  },
];
