import localFont from "next/font/local";

// Noto Sans (OFL-1.1), served by ourselves: no page asks a third party for a font. Next preloads it and gives the
// fallback its measures, so that no line jumps when it arrives. The compiler wants literals here.
const latijn = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2",
      weight: "600",
    },
    {
      path: "../node_modules/@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2",
      weight: "700",
    },
  ],
  variable: "--lettertype-latijn",
  display: "swap",
});

/** Letters such as ő and ş: fetched only by a page that has one. */
const meer = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2",
      weight: "600",
    },
    {
      path: "../node_modules/@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2",
      weight: "700",
    },
  ],
  variable: "--lettertype-meer",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
});

/** The class names that carry the two families to the tokens of the theme. */
export const lettertype = `${latijn.variable} ${meer.variable}`;
