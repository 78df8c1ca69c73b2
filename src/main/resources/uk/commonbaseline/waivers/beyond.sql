-- How many warnings of one kind were counted beyond those that are kept word by word.
select coalesce((select occurrences from warehouse.finding_count
                 where delivery_id = :id and code = :code and consequence = 'questioned'), 0)
       - (select count(*) from warehouse.finding
          where delivery_id = :id and code = :code and consequence = 'questioned')
