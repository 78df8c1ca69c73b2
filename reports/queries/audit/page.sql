select 'Any figure can be traced to the files below' as headline,
       'The baseline and its ' || pg_temp.number_of((select count(*) from file), 'file', 'files') || ', each with its fingerprint, of which manifest.json beside this pack holds all digits. The same files, maps and rules give the same baseline, and the same baseline gives this pack again, byte for byte.' as lead
from edition
