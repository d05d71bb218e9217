import {
  createTRPCClient,
  httpBatchLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from "@trpc/client";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "#server/router";

export type Invoer = inferRouterInputs<AppRouter>;
export type Uitvoer = inferRouterOutputs<AppRouter>;

/** Whose page this is: another person who logs in here in another tab never acts in this one's name. */
const vanWie = (): Record<string, string> => {
  const wie = document.querySelector<HTMLElement>("[data-wie]")?.dataset.wie;
  return wie ? { "x-regie-wie": wie } : {};
};

/** The browser's client. All but the stream of ticks goes by POST, so that no search term stands in a URL or a log. */
export const trpc = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === "subscription",
      true: httpSubscriptionLink({ url: "/api/trpc" }),
      false: httpBatchLink({
        url: "/api/trpc",
        methodOverride: "POST",
        maxItems: 10,
        headers: vanWie,
      }),
    }),
  ],
});

/** A failed call in words for the screen. */
export type Fout = {
  code: string;
  zin: string;
  veld: string | null;
  velden: { veld: string; zin: string }[];
};

const isPortaalFout = (fout: unknown): fout is TRPCClientError<AppRouter> =>
  fout instanceof TRPCClientError;

/** Any error of a call as one sentence and its fields; offline keeps the text too. */
export function alsFout(fout: unknown): Fout {
  if (isPortaalFout(fout) && fout.data) {
    const { weigering, zin, veld, velden } = fout.data;
    return { code: weigering, zin, veld, velden };
  }
  return {
    code: "geen_verbinding",
    zin: "Er is geen verbinding met het portaal. Je tekst staat er nog. Probeer het zo opnieuw.",
    veld: null,
    velden: [],
  };
}
