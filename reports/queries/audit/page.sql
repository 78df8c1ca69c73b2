select 'Any figure can be traced to the files below' as headline,
       pg_temp.sentence(pg_temp.number_of((select count(*) from source), 'file', 'files')) || ' with ' || case when (select count(*) from source) = 1 then 'its fingerprint' else 'their fingerprints' end || '; manifest.json beside this pack holds all digits. The same files, maps and rules give the same baseline, and it gives this pack again, byte for byte.' as lead
from edition
