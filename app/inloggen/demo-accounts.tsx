import { Vlak } from "#ui/kaart-vlak";
import type { Uitvoer } from "../_client/trpc.ts";

type Demo = NonNullable<Uitvoer["sessie"]["demoAccounts"]>;
type Props = Demo & { vulIn: (email: string, wachtwoord: string) => void };

/** The people of the demo region; choosing one fills the form above. */
export function DemoAccounts({ accounts, wachtwoord, vulIn }: Props) {
  return (
    <Vlak titel="Voorbeeldregio: wie ben je vandaag?" id="voorbeeldaccounts">
      <div className="stapel">
        <p className="subtiel">
          Alle mensen en casussen hier zijn verzonnen. Kies iemand om het formulier in te vullen.
          Het wachtwoord is voor iedereen <code>{wachtwoord}</code>.
        </p>
        <ul className="voorbeeldaccounts">
          {accounts.map(({ email, naam, organisatie, functie }) => (
            <li key={email}>
              <button type="button" onClick={() => vulIn(email, wachtwoord)}>
                <span className="voorbeeldaccount-naam">{naam}</span>
                <span className="subtiel klein">
                  {functie} · {organisatie}
                </span>
                <span className="subtiel klein">
                  {email.split("@")[0]}
                  <wbr />@{email.split("@")[1]}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Vlak>
  );
}
