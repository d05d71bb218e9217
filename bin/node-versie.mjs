// Plain old syntax on purpose: this file must also parse on the Node versions that it turns away.
const VEREIST = [20, 19];

export function controleerNode() {
  const [groot, klein] = process.versions.node.split(".").map(Number);
  if (groot > VEREIST[0] || (groot === VEREIST[0] && klein >= VEREIST[1])) return;
  console.error(
    "Kan niet starten: Node " +
      process.versions.node +
      " is te oud; nodig is " +
      VEREIST.join(".") +
      " of nieuwer. (Node is too old: install 20.19 or newer, for instance from nodejs.org.)",
  );
  process.exit(1);
}
