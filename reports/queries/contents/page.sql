select 'What is in this pack' as headline,
       'Each heading states what the page found. Figures are in thousands of pounds unless a table says otherwise'
           || case when pg_temp.is_public() then '.' else '; the data quality pages hold pounds and pence.' end as lead
