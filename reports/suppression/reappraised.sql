-- Earlier editions of this baseline that told what options save under other assumptions; two such tellings could be set against each other.
select r.edition
from reporting.reader_edition r
join edition e on e.baseline_id = r.baseline_id and e.edition <> r.edition
join reporting.edition p on p.edition = r.edition
where p.appraisal_id is distinct from e.appraisal_id
