-- The rows just frozen are new to the planner, and the queries that follow join them many times over.
analyze warehouse.baseline_cost
