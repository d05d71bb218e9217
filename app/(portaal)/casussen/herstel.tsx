"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { Knop, KnopLink } from "#ui/knop";
import type { Fout } from "../../_client/trpc.ts";

/** What helps after a refusal that no other words in the form can mend: log in again, or look at the casus as it is now. */
export function Herstel({ fout, naVerversen }: { fout: Fout | null; naVerversen: () => void }) {
  const router = useRouter();
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
  return (
    <p>
      <Knop
        soort="secundair"
        onClick={() => {
          naVerversen();
          router.refresh();
        }}
      >
        Laad de casus opnieuw, mijn tekst blijft staan
      </Knop>
    </p>
  );
}
