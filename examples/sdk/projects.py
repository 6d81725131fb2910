"""Projects: list all, page through, look at one, find its tasks."""

from avala import Avala

with Avala() as client:
    page = client.projects.list(limit=2)
    print(page.has_more, page.next_cursor, page.previous_cursor)

    for project in client.projects.list(limit=2).auto_paging_iter():
        print(project.uid, project.name, project.status, project.created_at, project.updated_at)

    project = client.projects.get(page.items[0].uid)
    tasks = client.tasks.list(project=project.uid)
    print(f"{project.name} is {project.status} and has {len(tasks)} tasks on the first page")
    print([finished.name for finished in client.projects.iter(status="completed")])
