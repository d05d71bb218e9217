import type { Locator } from "@playwright/test";
import { type Hand, muis } from "./hand.ts";

type Getypt = { daad: string; tekst: string };

/**
 * A hand that keeps what it typed, per act. Of a field that is filled in already it stays off: what the casus knows
 * nobody types again. A choice is no typing.
 */
export function tellendeHand(hand: Hand = muis) {
  const getypt: Getypt[] = [];
  const daden: string[] = [];
  const aantalBij = (daad: string) => getypt.filter((g) => g.daad === daad).length;
  return {
    hand: {
      ...hand,
      vul: async (veld: Locator, tekst: string) => {
        if ((await veld.inputValue()) !== "") return;
        getypt.push({ daad: daden.at(-1) ?? "", tekst });
        await hand.vul(veld, tekst);
      },
    } satisfies Hand,
    /** From now on it is this act that is typed for. */
    begin: (daad: string) => daden.push(daad),
    aantalBij,
    aantal: () => getypt.length,
    /** One line an act, in the order of the week. */
    overzicht: () => daden.map((daad) => `${aantalBij(daad)}  ${daad}`),
    /** What was typed in more than one place. */
    dubbel: () => getypt.map((g) => g.tekst).filter((tekst, i, alle) => alle.indexOf(tekst) !== i),
  };
}
export type Teller = ReturnType<typeof tellendeHand>;
