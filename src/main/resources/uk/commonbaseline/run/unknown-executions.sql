select job_execution_id
from batch.batch_job_execution execution
where status = 'UNKNOWN'
   or exists (select
              from batch.batch_step_execution step
              where step.job_execution_id = execution.job_execution_id
                and step.status = 'UNKNOWN')
order by job_execution_id
