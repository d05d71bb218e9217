import { redirect } from "next/navigation";
import { vereisIk } from "../_server/vereis-ik.ts";
import { startpaginaVan } from "./navigatie.ts";

/** The beginning: the start page of your organisation's kind. */
export default async function Begin() {
  redirect(startpaginaVan(await vereisIk()));
}
