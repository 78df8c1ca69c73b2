select case when lag(x.option) over (order by x.position, x.option, x.assumption) = x.option then '' when o.option is null then 'All options' else x.option end as option,
       x.words, x.value, x.source
from warehouse.appraisal_assumption x join edition e using (appraisal_id) left join warehouse.appraisal_option o using (appraisal_id, option)
order by x.position, x.option, x.assumption
