const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const MOMENT = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** Whether this is an id of ours. */
export const isId = (tekst: string): boolean => UUID.test(tekst);

/** The row after which a page of a list starts, as it stands in the URL. */
export const schrijfCursor = ({ op, id }: { op: string; id: string }): string => `${op}~${id}`;

/** The same read back; a cursor that was tampered with is null, the first page. */
export function leesCursor(na: unknown): { op: string; id: string } | null {
  const [op = "", id = ""] = typeof na === "string" ? na.split("~") : [];
  return MOMENT.test(op) && isMoment(op) && isId(id) ? { op, id } : null;
}

/** The 31st of February parses, and is another day. */
const isMoment = (op: string): boolean =>
  !Number.isNaN(Date.parse(op)) && new Date(op).toISOString() === op;
