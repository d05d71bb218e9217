import { leesGeheimAdres } from "#db/huishouden";
import { Geweigerd } from "../kern/geweigerd.ts";
import { casusLezing } from "../kern/lezing.ts";
import { adresVorm } from "./beeld.ts";

/** The secret address of one casus: its own look, on record, and in no other answer. */
export const geheimAdres = casusLezing("lezen", "geheim_adres_bekijken", {})
  .output(adresVorm)
  .query(async ({ ctx: { tx, zicht } }) => {
    const adres = await leesGeheimAdres(tx, zicht.casusId);
    if (!adres) throw new Geweigerd("niet_gevonden");
    return adres;
  });
