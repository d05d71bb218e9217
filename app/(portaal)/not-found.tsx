import { NietGevondenVlak } from "#ui/niet-gevonden-vlak";

/** Inside the portal the frame is there already. */
export default NietGevondenVlak;
