"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { Knop, KnopLink } from "#ui/knop";
import type { Fout } from "../../_client/trpc.ts";

/** What helps after a refusal that no other words in the form can mend: log in again, or look at the casus as it is now. */
export function Herstel({ fout, naVerversen }: { fout: Fout | null; naVerversen: () => void }) {
  const pad = usePathname();
  const vraag = useSearchParams().toString();
  if (fout?.code === "sessie_verlopen")
    return (
      <p>
        <KnopLink
          soort="secundair"
          href={`/inloggen?verder=${encodeURIComponent(vraag ? `${pad}?${vraag}` : pad)}`}
        >
          Opnieuw inloggen
        </KnopLink>
      </p>
    );
  if (fout?.code !== "niveau_is_gewijzigd" && fout?.code !== "regie_is_gewijzigd") return null;
  return <Opnieuw naVerversen={naVerversen} />;
}

/** The refusal stays in sight until the casus of now is there: sent before that, the form would be refused again. */
function Opnieuw({ naVerversen }: { naVerversen: () => void }) {
  const router = useRouter();
  const [bezig, begin] = useTransition();
  const liep = useRef(false);
  useEffect(() => {
    // Only after a refresh that was seen to run: the form may render again before it has begun.
    const klaar = liep.current && !bezig;
    liep.current = bezig;
    if (klaar) naVerversen();
  }, [bezig, naVerversen]);
  return (
    <p>
      <Knop soort="secundair" bezig={bezig} onClick={() => begin(() => router.refresh())}>
        Laad de casus opnieuw, mijn tekst blijft staan
      </Knop>
    </p>
  );
}
