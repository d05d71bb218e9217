"use client";
import "./thema/regie.css";
import "./thema/basis.css";
import "./thema/shell.css";
import "./thema/shell-smal.css";
import "./thema/knoppen.css";
import "./thema/vlakken.css";
import Fout from "./error.tsx";

type FoutProps = { error: Error & { digest?: string }; retry: () => void };

/** When even the layout fails: the same sentence, in a page of its own. */
export default function FoutOveral(props: FoutProps) {
  return (
    <html lang="nl">
      <body>
        <title>Dit lukt nu niet · Regieportaal</title>
        <Fout {...props} />
      </body>
    </html>
  );
}
