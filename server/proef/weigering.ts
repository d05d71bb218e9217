import { TRPCError } from "@trpc/server";
import { alsTrpcFout, beeldVan, type Foutbeeld } from "../kern/fouten.ts";

/** What a person would see of the refusal of this call. Throws when it was not refused. */
export async function foutVan(poging: Promise<unknown>): Promise<Foutbeeld> {
  const fout = await poging.then(
    () => null,
    (f: unknown) => f,
  );
  if (fout === null) throw new Error("this was not refused");
  if (!(fout instanceof TRPCError)) throw fout;
  return beeldVan(alsTrpcFout(fout));
}

/** The name of the refusal. */
export async function weigeringVan(poging: Promise<unknown>): Promise<Foutbeeld["weigering"]> {
  return (await foutVan(poging)).weigering;
}
