import { Verwijzing } from "#ui/verwijzing";

/** Above the title of a page about one casus: the way back to it. */
export const CasusLink = ({ casusnummer }: { casusnummer: string }) => (
  <Verwijzing href={`/casussen/${casusnummer}`}>Casus {casusnummer}</Verwijzing>
);
