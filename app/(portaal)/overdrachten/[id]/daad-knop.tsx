"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { useDaad } from "../../../_client/use-daad.ts";

type DaadKnopProps = {
  doe: (sleutel: string) => Promise<unknown>;
  knop: string;
  soort?: "secundair" | "gevaar";
  /** Where the reader goes on; without it this page shows what changed. */
  klaar?: () => void;
  /** The consequence, in one sentence. */
  children: ReactNode;
};

/** An act without fields: its consequence first, then the button. */
export function DaadKnop({ doe, knop, soort, klaar, children }: DaadKnopProps) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(doe, klaar ?? (() => router.refresh()));
  return (
    <div className="stapel">
      <p>{children}</p>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout.zin}
        </Mededeling>
      )}
      <div>
        <Knop {...(soort ? { soort } : {})} bezig={bezig} onClick={voerUit}>
          {knop}
        </Knop>
      </div>
    </div>
  );
}
