"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { alsFout, trpc } from "../../_client/trpc.ts";
import { meldWijziging } from "../../_client/wijziging.ts";

/** Marks as read, and has the page and the bell read again. */
function useGelezen(ids: "alle" | string[]) {
  const router = useRouter();
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);
  const markeer = async () => {
    zetBezig(true);
    zetFout(null);
    try {
      await trpc.bericht.gelezen.mutate({ ids });
      meldWijziging();
      router.refresh();
    } catch (oorzaak) {
      zetFout(alsFout(oorzaak).zin);
    }
    zetBezig(false);
  };
  return { markeer, bezig, fout };
}

/** A link that marks its bericht as read while it opens. */
export function LeesVerwijzing({
  id,
  href,
  children,
}: {
  id: string;
  href: string;
  children: string;
}) {
  const lees = () => {
    // Whatever becomes of it: the page that opens does not wait for it.
    void trpc.bericht.gelezen.mutate({ ids: [id] }).then(meldWijziging, () => {});
  };
  return (
    <Link href={href} prefetch={false} onClick={lees}>
      {children}
    </Link>
  );
}

/** Marks one bericht as read. Reading is not acknowledging: what asks for an answer stays under "Nu doen". */
export function Gelezen({ id, zin }: { id: string; zin: string }) {
  const { markeer, bezig, fout } = useGelezen([id]);
  return (
    <div>
      <Knop soort="subtiel" bezig={bezig} onClick={markeer}>
        Gelezen<span className="alleen-voorlezen">: {zin}</span>
      </Knop>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout}
        </Mededeling>
      )}
    </div>
  );
}

/** Marks everything as read. */
export function AllesGelezen() {
  const { markeer, bezig, fout } = useGelezen("alle");
  return (
    <>
      <Knop soort="secundair" bezig={bezig} onClick={markeer}>
        Alles gelezen
      </Knop>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout}
        </Mededeling>
      )}
    </>
  );
}
