import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";

/** The WGS-toets, passed; it is recorded only where it is asked. */
export const TOETS = { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] };
