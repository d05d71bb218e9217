-- A household with a secret address has nothing to be recognised by: what was hashed before told its place.
DELETE FROM herkenning h USING huishouden_adres a WHERE a.casus_id = h.casus_id AND a.geheim;
