-- A regisseur, and who watches safety, works in casussen: never a manager, fg or beheerder, whoever named them.
CREATE OR REPLACE FUNCTION regie_stap_klopt() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE vorige uuid;
BEGIN
  IF NEW.persoon_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM gebruiker WHERE id = NEW.persoon_id AND organisatie_id = NEW.organisatie_id) THEN
    RAISE EXCEPTION 'regisseur_van_andere_organisatie' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.persoon_id IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM gebruiker WHERE id = NEW.persoon_id AND functies && ARRAY['professional', 'coordinator']::functie[]) THEN
    RAISE EXCEPTION 'regisseur_werkt_niet_in_casussen' USING ERRCODE = 'check_violation';
  END IF;
  IF NEW.volgnr > 1 AND NEW.aard IN ('toegewezen', 'zonder_regisseur') AND NEW.soort = 'procesregie' THEN
    SELECT organisatie_id INTO vorige FROM regie_stap WHERE casus_id = NEW.casus_id AND soort = NEW.soort AND volgnr = NEW.volgnr - 1;
    IF vorige IS DISTINCT FROM NEW.organisatie_id THEN
      RAISE EXCEPTION 'regie_verhuist_alleen_door_een_genoemde_daad' USING ERRCODE = 'check_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
-- It runs as its owner, so it names where it looks. Not by SET search_path: that is set and reset for each row (measured).
CREATE OR REPLACE FUNCTION is_uitgesloten(p_casus uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM public.uitsluiting u WHERE u.casus_id = p_casus AND u.gebruiker_id = public.mijn_id()
                    AND u.van <= public.nu() AND (u.tot IS NULL OR u.tot > public.nu()));
END $$;
