-- What is spent each year, then how soon.
select row_name, column_name, value, strong from assumed_line where part = 'running'
order by block, place, row_name, option_no nulls first, column_name
