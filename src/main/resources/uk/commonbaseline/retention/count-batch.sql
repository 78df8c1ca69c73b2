select count(*) from batch.batch_job_execution
where status = 'COMPLETED' and end_time < cast(:before as timestamptz) at time zone current_setting('timezone')
