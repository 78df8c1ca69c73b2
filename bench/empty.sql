-- Between rounds: no facts, no deliveries, a clean start for the log and the disk. Codes keep their numbers.
truncate warehouse.fact_cost, warehouse.reject, warehouse.finding, warehouse.finding_count, warehouse.delivery_amount;
delete from warehouse.delivery;
truncate batch.batch_step_execution_context, batch.batch_job_execution_context, batch.batch_job_execution_params,
    batch.batch_step_execution, batch.batch_job_execution, batch.batch_job_instance;
vacuum warehouse.delivery;
checkpoint;
