import { Mededeling } from "#ui/mededeling";

/** Stands above everything as soon as there are signals of unsafety: a request here never replaces the call. */
export function Onveilig() {
  return (
    <Mededeling soort="let_op" titel="Signalen van onveiligheid: handel eerst">
      Is iemand nu in gevaar? Bel <a href="tel:112">112</a>. Volg de Meldcode en overleg met Veilig
      Thuis: <a href="tel:08002000">0800-2000</a>, gratis, dag en nacht. Het portaal vervangt die
      melding niet.
    </Mededeling>
  );
}
