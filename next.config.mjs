import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// bin/ gives each use (start, test, dev) a build directory of its own: the tests must never disturb
// a portal that runs from the same checkout.
const distDir = process.env.NEXT_DIST_DIR ?? ".next";

/** @type {import("next").NextConfig} */
const nextConfig = {
  distDir,
  outputFileTracingRoot: dirname(fileURLToPath(import.meta.url)),
  poweredByHeader: false,
  images: { unoptimized: true },
  serverExternalPackages: ["@node-rs/argon2", "graphile-worker", "nodemailer", "postgres"],
  // `npm run check` checks the types. The second file is there because Next adds each build
  // directory to the tsconfig that it is given.
  typescript: { ignoreBuildErrors: true, tsconfigPath: "tsconfig.next.json" },
};

export default nextConfig;
