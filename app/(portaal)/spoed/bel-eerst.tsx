import { BelLink } from "#ui/bel-link";
import { Vlak } from "#ui/kaart-vlak";

/** Phone first, register after: on top of every screen of spoed. */
export function BelEerst() {
  return (
    <Vlak titel="Bel eerst" id="bel-eerst">
      <div className="stapel">
        <p>Is er nu gevaar? Bel dan, en vul dit daarna in.</p>
        <p className="rij">
          <BelLink wie="bij levensgevaar" telefoon="112" alsKnop />
          <BelLink wie="Veilig Thuis" telefoon="0800-2000" alsKnop />
        </p>
        <p className="subtiel">Dit formulier is geen melding bij de politie of bij Veilig Thuis.</p>
      </div>
    </Vlak>
  );
}
