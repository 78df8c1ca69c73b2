select round(extract(epoch from max(end_time) filter (where step_name = 'publish')
                              - min(start_time) filter (where step_name = 'identify'))::numeric, 2)
from batch.batch_step_execution
