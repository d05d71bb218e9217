// Where setpriv is absent (macOS, small images): stops one process once our parent is gone.
// Usage: node waakhond.mjs <pid> <signal>; stdin is a pipe that only the parent holds open.
const pid = Number(process.argv[2]);
const signaal = process.argv[3];

function sein(naam) {
  try {
    process.kill(pid, naam);
    return true;
  } catch {
    return false;
  }
}

const puls = setInterval(() => {
  if (!sein(0)) process.exit(0);
}, 5000);

function ruimOp() {
  clearInterval(puls);
  if (!sein(signaal)) process.exit(0);
  setTimeout(() => {
    sein("SIGKILL");
    process.exit(0);
  }, 10_000);
  setInterval(() => {
    if (!sein(0)) process.exit(0);
  }, 100);
}

process.stdin.on("error", ruimOp).on("close", ruimOp).resume();
