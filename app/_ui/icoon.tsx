const PADEN = {
  bel: "M6 9.5a6 6 0 0 1 12 0c0 5 2 6.5 2 6.5H4s2-1.5 2-6.5M10 19.5a2.2 2.2 0 0 0 4 0",
  zoek: "M16 16l4.5 4.5M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z",
  menu: "M4 7h16M4 12h16M4 17h16",
  sluit: "M6 6l12 12M18 6 6 18",
  vink: "m5 12.5 4.5 4.5L19 7.5",
  uitklap: "m6 9.5 6 6 6-6",
  verder: "m9.5 6 6 6-6 6",
  terug: "m14.5 6-6 6 6 6",
  omhoog: "M12 19V5M6 11l6-6 6 6",
  omlaag: "M12 5v14M6 13l6 6 6-6",
  naar: "M5 12h14M13 6l6 6-6 6",
  open: "M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  info: "M12 11v5.5M12 7.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  let_op:
    "M12 9.5v4.5M12 17v.01M10.3 4.3 2.8 17.4A2 2 0 0 0 4.5 20.4h15a2 2 0 0 0 1.7-3L13.7 4.3a2 2 0 0 0-3.4 0Z",
  fout: "M12 7.5v5.5M12 16.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  gelukt: "m8 12.5 2.8 2.8L16 9.5M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z",
  plus: "M12 5v14M5 12h14",
  telefoon:
    "M5 4h4l1.5 5-2.5 1.5a12 12 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4Z",
  afdrukken:
    "M7 9V3.5h10V9M7 17.5H4.5v-7a1.5 1.5 0 0 1 1.5-1.5h12a1.5 1.5 0 0 1 1.5 1.5v7H17M7 14.5h10v6H7Z",
} as const;

export type IcoonNaam = keyof typeof PADEN;

/** A drawn sign beside a word, never instead of one: hidden from assistive technology, coloured by the text. */
export function Icoon({ naam }: { naam: IcoonNaam }) {
  return (
    <svg className="icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PADEN[naam]} />
    </svg>
  );
}
