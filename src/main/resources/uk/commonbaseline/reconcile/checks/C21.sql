-- C21 Each council has signed
-- Level: sign-off
-- Question: Has the officer who answers for the council's finances by law, or the deputy, signed the figures of this baseline?
-- Unit: signatures missing
-- To do: Look through the council's pages, then: ./baseline sign-off COUNCIL --name NAME --role s151-officer --date DAY.
-- This is asked anew whenever a pack is printed. A signature ends for the next baseline once a file of the council was restated.
select o.council, o.service, o.subject, o.value_a, o.value_b, o.difference, o.measure, o.words
from warehouse.check_outcome o
where o.baseline_id = :id and o.check_id = 'C21'
