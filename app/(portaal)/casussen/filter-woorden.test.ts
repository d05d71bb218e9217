import { expect, test } from "vitest";
import { bewaarbaarDeel, leesFilter, leesVraag } from "./filter.ts";
import { weergaveNaam } from "./filter-woorden.ts";

test.each([
  ["niveau=3&regie=wij&evaluatie=te_laat", "Niveau 3, regie bij ons, evaluatie te laat"],
  ["wacht=te_laat", "Over de termijn"],
  ["regie=anderen&wacht=op_ons", "Regie bij anderen, wacht op ons"],
  ["afgesloten=ja", "Afgesloten"],
  ["niveau=3&aandacht=journaal", "Niveau 3, lang niets in het journaal"],
])("de lijst ?%s heet %j, zonder dat iemand een naam typt", (vraag, naam) => {
  expect(weergaveNaam(leesVraag(vraag))).toBe(naam);
});

test("wat je zoekt en wiens werk het is, wordt niet bewaard; zonder filter is er niets te bewaren", () => {
  expect(bewaarbaarDeel(leesFilter({ niveau: "3" }))).toMatchObject({ niveau: 3, regie: null });
  expect(bewaarbaarDeel(leesFilter({ niveau: "3", zoek: "Jansen" }))).toBeNull();
  expect(bewaarbaarDeel(leesFilter({ regie: "wij", regisseur: "geen" }))).toBeNull();
  expect(bewaarbaarDeel(leesFilter({}))).toBeNull();
});
