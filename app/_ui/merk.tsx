/** The mark of the portal: a stair of three steps, drawn in the accent colour of the theme. */
export function Merk() {
  return (
    <svg className="merk" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        className="merk-trap"
        d="M2.5 22V16a1 1 0 0 1 1-1H9V9.5a1 1 0 0 1 1-1h5.5V3a1 1 0 0 1 1-1h4a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1Z"
      />
    </svg>
  );
}
