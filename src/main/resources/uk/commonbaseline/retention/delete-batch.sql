-- Notes of runs that were completed before the given moment, from the innermost outwards.
with gone as materialized (
    select job_execution_id, job_instance_id from batch.batch_job_execution
    where status = 'COMPLETED' and end_time < cast(:before as timestamptz) at time zone current_setting('timezone')
), steps as materialized (
    select step_execution_id from batch.batch_step_execution join gone using (job_execution_id)
), step_contexts as (
    delete from batch.batch_step_execution_context where step_execution_id in (select step_execution_id from steps)
), step_rows as (
    delete from batch.batch_step_execution where step_execution_id in (select step_execution_id from steps)
), contexts as (
    delete from batch.batch_job_execution_context where job_execution_id in (select job_execution_id from gone)
), parameters as (
    delete from batch.batch_job_execution_params where job_execution_id in (select job_execution_id from gone)
), executions as (
    delete from batch.batch_job_execution where job_execution_id in (select job_execution_id from gone)
), instances as (
    delete from batch.batch_job_instance i
    where i.job_instance_id in (select job_instance_id from gone)
      and not exists (select from batch.batch_job_execution e
                      where e.job_instance_id = i.job_instance_id and e.job_execution_id not in (select job_execution_id from gone))
)
select count(*) from gone
