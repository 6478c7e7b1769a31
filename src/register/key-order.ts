import type { Directive, Notice, Register } from "../schema/register.js";

/**
 * A register rebuilt key by key, in the order in which it is written: the order of the schema, whatever order the value
 * was put together in.
 */
export const inKeyOrder = (register: Register): Register => ({
  format: register.format,
  generator: { name: register.generator.name, version: register.generator.version },
  dictionary: { name: register.dictionary.name, version: register.dictionary.version },
  notices: register.notices.map(noticeInKeyOrder),
  directives: register.directives.map(directiveInKeyOrder),
});

const orNull = <T>(value: T | null, ordered: (value: T) => T): T | null => (value === null ? null : ordered(value));

export const noticeInKeyOrder = (it: Notice): Notice => ({
  id: it.id,
  number: it.number,
  kind: it.kind,
  date: it.date,
  issuer: it.issuer,
  chair: orNull(it.chair, ({ name, office }) => ({ name, office })),
  file: it.file,
  sha256: it.sha256,
  ...(it.textSha256 === undefined ? {} : { textSha256: it.textSha256 }),
  url: it.url,
});

const deadline = (it: NonNullable<Directive["deadline"]>): NonNullable<Directive["deadline"]> => ({
  text: it.text,
  bound: it.bound,
  start: it.start,
  due: it.due,
  precision: it.precision,
  event: it.event,
  repeat: it.repeat,
  inherited: it.inherited,
});

const source = ({ line, page, start, end, sentence }: Directive["source"]): Directive["source"] => ({
  line,
  ...(page === undefined ? {} : { page }),
  start,
  end,
  sentence: { start: sentence.start, end: sentence.end },
});

const tracking = (it: NonNullable<Directive["tracking"]>): NonNullable<Directive["tracking"]> => ({
  status: it.status,
  ...(it.updated === undefined ? {} : { updated: it.updated }),
  ...(it.note === undefined ? {} : { note: it.note }),
});

export const directiveInKeyOrder = (it: Directive): Directive => ({
  id: it.id,
  notice: it.notice,
  action: { verbs: it.action.verbs, text: it.action.text },
  assignees: it.assignees.map(({ agency, role, name, mention }) => ({ agency, role, name, mention })),
  deadline: orNull(it.deadline, deadline),
  product: orNull(it.product, ({ kind, text }) => ({ kind, text })),
  issuedBy: it.issuedBy,
  recipients: it.recipients,
  references: it.references.map(({ kind, number, date, text }) => ({ kind, number, date, text })),
  source: source(it.source),
  confidence: it.confidence,
  flags: it.flags,
  review: it.review,
  tracking: orNull(it.tracking, tracking),
});
