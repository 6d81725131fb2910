"""Tasks: list, filter, get."""

from avala import Avala

with Avala() as client:
    page = client.tasks.list()
    for task in page.items:
        print(task.name, task.status)

    project = page.items[0].project
    print(len(client.tasks.list(project=project)), "tasks of one project on the first page")
    print(len(client.tasks.list(status="pending", limit=50)), "pending tasks, 50 at the most")
    print(len(client.tasks.list(project=project, status="in_progress")), "in progress there")
    print(page.next_cursor, page.previous_cursor, page.has_more)

    task = client.tasks.get(page.items[0].uid)
    print(f"Task {task.name}: type {task.type}, status {task.status}, project {task.project}")

    waiting = sum(1 for _ in client.tasks.iter(status="pending"))
    print(f"{waiting} pending tasks on all pages")
