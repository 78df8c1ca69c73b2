select row_name, column_name, value, strong from assumed_cell where part = 'costs'
order by place, row_name, option_no nulls first, column_name
