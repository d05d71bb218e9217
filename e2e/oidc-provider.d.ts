// The package brings no types; this is what the tests use of it.
declare module "oidc-provider" {
  import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";

  export class Provider {
    constructor(issuer: string, configuratie: Record<string, unknown>);
    callback(): RequestListener;
    interactionFinished(
      req: IncomingMessage,
      res: ServerResponse,
      uitkomst: { login: { accountId: string } },
      opties: { mergeWithLastSubmission: boolean },
    ): Promise<void>;
  }
}
