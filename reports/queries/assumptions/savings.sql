-- What is saved, then how soon.
select row_name, column_name, value, strong from assumed_line where part = 'savings'
order by block, place, row_name, option_no nulls first, column_name
