select edition_id, edition, partnership, baseline_id, appraisal_id, draft
from warehouse.edition
order by edition_id desc
