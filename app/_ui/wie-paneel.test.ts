import { expect, it } from "vitest";
import { initialen } from "./wie-paneel.tsx";

it.each([
  ["M. de Boer", "MB"],
  ["Selin Yılmaz", "SY"],
  ["P. van der Zee-Jansen", "PZ"],
  ["Anna Maria Bos", "AB"],
  ["de Boer", "B"],
  ["Élise", "É"],
  ["", ""],
])("de initialen van %j zijn %j", (naam, kort) => {
  expect(initialen(naam)).toBe(kort);
});
