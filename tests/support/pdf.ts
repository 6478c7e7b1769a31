/** The least of a PDF: pages with lines of text, each in a font that says which letters it shows or in one that does not. */
export interface PdfTestPage {
  readonly lines: readonly string[];
  /** Whether the font maps its letters to code points for private use, as fonts of some printing programs do. */
  readonly isPrivate?: boolean;
}

const privateUse = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /P def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
1 beginbfrange <20> <7E> <E020> endbfrange endcmap end end`;

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const shown = (line: string): string => `(${line.replace(/[()\\]/gu, "\\$&")}) Tj T*`;

export function pdfOf(pages: readonly PdfTestPage[]): Buffer {
  const font = "/Type /Font /Subtype /Type1 /BaseFont /Helvetica";
  const first = 6;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + 2 * at} 0 R`).join(" ")}] >>`,
    `<< ${font} >>`,
    `<< ${font} /ToUnicode 5 0 R >>`,
    stream(privateUse),
    ...pages.flatMap(({ lines, isPrivate = false }, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * at + 1} 0 R /Resources << /Font << /F ${isPrivate ? 4 : 3} 0 R >> >> >>`,
      stream(`BT /F 11 Tf 14 TL 60 780 Td ${lines.map(shown).join(" ")} ET`),
    ]),
  ];
  let file = "%PDF-1.7\n";
  const starts = objects.map((object, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file, "latin1");
}
