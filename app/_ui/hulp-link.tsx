import { Verwijzing } from "./verwijzing.tsx";

/** The part of /hulp about the choice at hand, in a window of its own so that what is being typed stays in sight. */
export function HulpLink({ deel, children }: { deel: string; children: string }) {
  return (
    <p className="klein niet-op-papier">
      <Verwijzing href={`/hulp#${deel}`} target="_blank" rel="noopener">
        {children}
        <span className="alleen-voorlezen"> (opent in een nieuw venster)</span>
      </Verwijzing>
    </p>
  );
}
