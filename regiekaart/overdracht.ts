/** One door to the handover: its facts, its gate, its course and the decisions of both sides. */
export * from "./overdracht-antwoord.ts";
export * from "./overdracht-feiten.ts";
export * from "./overdracht-inhoud.ts";
export * from "./overdracht-verloop.ts";
export * from "./overdracht-voorstel.ts";
