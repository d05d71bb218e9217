import { describe, expect, it } from "vitest";
import { noemtNaam } from "./noemt-naam.ts";

const NAMEN = [
  "Gezin Van Dalmeren",
  "Bo van den Berg",
  "Sørine El-Amrani",
  "Eleni Xanthoulis",
  "Zoë de Jong",
];

describe("een naam van het huishouden", () => {
  it.each([
    "Dalmeren vraagt hulp.",
    "Sørine gaat weer naar school.",
    "De familie Berg, hulp nodig.",
    "Bo komt thuis.",
    "Eleni",
    "Eleni's zoon",
    "Eleni’s zoon",
    "de zoon van 'Eleni'",
    "‘Eleni’",
    '"Eleni"',
    "eleni",
    "ELENI",
    "BO",
    "Zoe\u0308 slaapt slecht.",
    "Zoe slaapt slecht.",
    "Ele\u00adni",
    "Dalmerens zoon",
    "mevrouw Xanthoulis-Jansen",
    "(Eleni)",
    "Eleni2",
    "E.Xanthoulis",
    "Mail naar e.xanthoulis@mail.example",
    "z.dejong, of zoe.jong@mail.example",
    "bo@mail.example",
    "mevrouw de Jong",
  ])("staat in: %s", (tekst) => {
    expect(noemtNaam(tekst, NAMEN)).toBe(true);
  });

  it.each([
    "Er zijn zorgen over het jongste kind.",
    "Het huishouden woont op een berg.",
    "Van alles speelt er mee.",
    "Gezin met drie kinderen; het gezin is jong.",
    "De moeder is jong en El Niño niet.",
    "Het bos ligt dichtbij. Bos is er veel.",
    "helenium",
  ])("staat niet in: %s", (tekst) => {
    expect(noemtNaam(tekst, NAMEN)).toBe(false);
  });

  it("staat niet in een lege tekst, en niet zonder namen", () => {
    expect(noemtNaam("", NAMEN)).toBe(false);
    expect(noemtNaam("Eleni", [])).toBe(false);
  });
});
