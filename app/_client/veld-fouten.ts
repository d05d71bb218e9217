import type { VeldFout } from "#ui/fout-overzicht";
import type { Fout } from "./trpc.ts";

/**
 * A refusal as rows of the error summary. `hernoem` maps the rule's word for a field to the form's; a
 * refusal whose field is not in this form stands alone.
 */
export function veldFouten(fout: Fout | null, hernoem: Record<string, string> = {}): VeldFout[] {
  if (!fout) return [];
  const naam = (veld: string) => hernoem[veld] ?? veld;
  if (fout.velden.length > 0)
    return fout.velden.map(({ veld, zin }) => ({ veld: naam(veld), tekst: zin }));
  return [fout.veld ? { veld: naam(fout.veld), tekst: fout.zin } : { tekst: fout.zin }];
}

/** The sentence beside one field. */
export const foutBij = (fouten: readonly VeldFout[], veld: string): string | undefined =>
  fouten.find((f) => f.veld === veld)?.tekst;
