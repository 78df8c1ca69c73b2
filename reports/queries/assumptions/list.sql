select case when o.option is null then 'All' else x.option end as option,
       x.words, x.value, x.source
from warehouse.appraisal_assumption x join edition e using (appraisal_id) left join warehouse.appraisal_option o using (appraisal_id, option)
order by o.position nulls first, x.option, x.position, x.assumption
