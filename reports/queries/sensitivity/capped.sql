select s.line, s.words from reporting.appraisal_finding s join appraised a using (appraisal_id, option)
where a.best order by s.position
